// A handle that became a record is no number: it is not compared with 0, tested or set.
//--- old
struct date { int y, m, d; };
struct date date_now(void);
void date_set(struct date d);
int date_cmp(const struct date *a, const struct date *b);
typedef struct handle *handle_t;
handle_t handle_open(int n);
void handle_close(handle_t h);
typedef int lib_id;
lib_id lib_next(lib_id i);
//--- new
struct date { int y, m, d; };
void date_now(struct date *out);
void date_set(const struct date *d);
int date_cmp(struct date a, struct date b);
typedef struct { int n; } handle_t;
handle_t handle_open(int n);
void handle_close(handle_t h);
typedef struct { int v; } lib_id;
lib_id lib_next(lib_id i);
//--- client
#include "library.h"
int use(void) {
  struct date d = date_now(); // affected
  date_set(d); // affected
  struct date e;
  e = date_now(); // affected
  date_set((struct date){ 1, 2, 3 }); // affected
  int c = date_cmp(&d, &e); // affected
  handle_t h = handle_open(3);
  if (!h) return 1; // affected
  if (h == 0) return 2; // affected
  handle_close(h);
  h = 0; // affected
  lib_id i = 3; // affected
  lib_id j = lib_next(i);
  i = lib_next(j);
  lib_next(4); // affected
  return c + (i == j) + date_now().y; // affected
}
