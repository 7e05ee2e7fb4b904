// The text of a macro has a word that only C23 knows by itself; another one comes from a header of the library's.
// expect: c-macro-form-changed source=breaking binary=none SURFACE_NONE
// expect: c-macro-form-changed source=breaking binary=none ITEM_SWAP
//--- old
#include <stdbool.h>
typedef struct surface *surface;
#define SURFACE_NONE ((surface) 0)
#define ITEM_SWAP(a, b) do { __typeof__(a) item = (a); (a) = (b); (b) = item; } while (0)
#define ITEM_IS(a) ((a) != 0)
//--- new
#include <stdbool.h>
typedef struct surface *surface;
#define SURFACE_NONE nullptr
#define ITEM_SWAP(a, b) do { typeof_unqual(a) item = (a); (a) = (b); (b) = item; } while (0)
#define ITEM_IS(a) ((a) ? true : false)
//--- client
int use(surface given, int *a, int *b) { ITEM_SWAP(*a, *b); return ITEM_IS(*a) && given != SURFACE_NONE; }
