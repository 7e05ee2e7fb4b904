// A macro of the client's own that is defined for both versions goes on.
//--- old
#define IMG_VERSION 2
typedef struct img { int w; } img;
img *img_load(const char *path);
//--- new
#define IMG_VERSION 3
typedef struct img { int width; } img;
img *img_load(const char *path, char **error);
//--- client
#include "library.h"
#if IMG_VERSION >= 3
#define LOAD(path) img_load(path, 0)
#define WIDTH(image) ((image)->width)
#else
#define LOAD(path) img_load(path)
#define WIDTH(image) ((image)->w)
#endif
#define OPEN(path) img_load(path)
int run(const char *path) {
  img *first = LOAD(path);
  img *second = OPEN(path); // affected
  return WIDTH(first) + WIDTH(second);
}
