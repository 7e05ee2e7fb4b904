// A macro beside an enumerator that stands for itself is there for '#ifdef' alone.
// expect: c-declaration-kind-changed source=breaking binary=none SOCKET_CORK
//--- old
enum option {
  SOCKET_DELAY = 1,
#define SOCKET_DELAY SOCKET_DELAY
  SOCKET_CORK = 3,
#define SOCKET_CORK SOCKET_CORK
};
//--- new
enum option {
  SOCKET_DELAY = 1,
#define SOCKET_DELAY SOCKET_DELAY
  SOCKET_CORK = 3,
};
//--- client
#ifndef SOCKET_CORK
#error "needs a library that can cork its sockets"
#endif
int use(void) { return SOCKET_CORK; }
