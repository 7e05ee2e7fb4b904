// Numbers of two kinds changed places, and travel in registers of their own.
// expect: c-parameters-reordered source=risky binary=risky interest
//--- old
typedef struct book book;
book *book_get(void);
double interest(const book *, double rate, int days);
//--- old.c
struct book { double amount; };
static struct book own = { 3 };
book *book_get(void) { return &own; }
double interest(const book *b, double rate, int days) { return b->amount * rate * days; }
//--- new
typedef struct book book;
book *book_get(void);
double interest(const book *, int days, double rate);
//--- new.c
struct book { double amount; };
static struct book own = { 3 };
book *book_get(void) { return &own; }
double interest(const book *b, int days, double rate) { return b->amount * rate * days; }
//--- client
int main(void) { return interest(book_get(), 2.5, 4) != 30; }
