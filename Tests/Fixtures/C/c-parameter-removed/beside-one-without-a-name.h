// The one in the middle is gone, as the names say; another one has none.
// expect: c-parameter-removed source=breaking binary=breaking move
//--- old
typedef struct book book;
book *book_get(void);
int move(book *, int from, int to, int amount);
//--- old.c
struct book { int slots[10]; };
static struct book own;
book *book_get(void) { return &own; }
int move(book *b, int from, int to, int amount) { b->slots[from] -= amount; b->slots[to] += amount; return b->slots[to]; }
//--- new
typedef struct book book;
book *book_get(void);
int move(book *, int from, int amount);
//--- new.c
struct book { int slots[10]; };
static struct book own;
book *book_get(void) { return &own; }
int move(book *b, int from, int amount) { b->slots[from] -= amount; b->slots[0] += amount; return b->slots[0]; }
//--- client
int main(void) { return move(book_get(), 2, 9, 30) != 30; }
