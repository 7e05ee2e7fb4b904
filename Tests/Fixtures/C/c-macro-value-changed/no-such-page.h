// What stands for none is known to both sides; a feature that is left out is not.
// expect: c-macro-value-changed source=none binary=breaking PDF_NO_PAGE
// expect: c-macro-value-changed source=none binary=risky PDF_NO_THREADS
//--- old
/* No such page. */
#define PDF_NO_PAGE (-1)
int pdf_find_page(const char *label);



#define PDF_NO_THREADS 0
//--- old.c
int pdf_find_page(const char *label) { return label[0] == 'i' ? 0 : PDF_NO_PAGE; }
//--- new
/* No such page. */
#define PDF_NO_PAGE (-99)
int pdf_find_page(const char *label);



#define PDF_NO_THREADS 1
//--- new.c
int pdf_find_page(const char *label) { return label[0] == 'i' ? 0 : PDF_NO_PAGE; }
//--- client
#include "library.h"
int main(void) { return pdf_find_page("i") != 0 || pdf_find_page("x") != PDF_NO_PAGE; }
