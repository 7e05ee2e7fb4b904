// Calls with as many arguments as a function takes now go on, and so do those with more for `...`.
//--- old
int open_it(const char *path, int flags, int mode);
int control(int fd, unsigned long request, ...);
//--- new
int open_it(const char *path, int flags, ...);
int control(int fd, unsigned long request, void *argument);
//--- client
#include "library.h"
int use(int fd) {
  open_it("a", 1, 2);
  control(fd, 1, "x");
  control(fd, 1); // affected
  control(fd, 1, "x", 3); // affected
  return 0;
}
