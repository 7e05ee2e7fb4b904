// The name of the library's own that a function stands for now is declared nowhere; of another library's that cannot be told.
// expect: c-function-became-macro source=breaking binary=breaking page_show
// expect: c-function-became-macro source=risky binary=breaking page_free
//--- old
void page_show(int width);
void page_free(void *page);
//--- new
#include <stdlib.h>
#define page_show page_show_REPLACED_BY_page_set_source
#define page_free free
//--- client
void use(void *page) { page_free(page); page_show(3); }
