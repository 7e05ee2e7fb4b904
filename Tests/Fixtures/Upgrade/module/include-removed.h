// What a header brought by including another one is missed by those who do not include that.
//--- old
#include "shapes.h"
#include <stdio.h>
int volume(int side);
//--- old shapes.h
int area(int side);
typedef int shape_t;
#define SHAPE_MAX 3
//--- new
int volume(int side);
//--- new shapes.h
int area(int side);
typedef int shape_t;
#define SHAPE_MAX 3
//--- client
#include "library.h"
int use(void) {
  shape_t s = 3; // affected
  printf("%d", area(2)); // affected
  return volume(1) + s + SHAPE_MAX; // affected
}
