// Clients have room for the largest member of the union; what another one took in addition stands within that.
// expect: c-field-added source=none binary=risky address_in6.scope
//--- old
struct address_name { unsigned short family; char name[30]; };
struct address_in6 { unsigned short family; unsigned char bytes[16]; };
typedef union address { unsigned short family; struct address_name name; struct address_in6 in6; } address;
int pipe_address(int pipe, address *address);
//--- new
struct address_name { unsigned short family; char name[30]; };
struct address_in6 { unsigned short family; unsigned char bytes[16]; long scope; };
typedef union address { unsigned short family; struct address_name name; struct address_in6 in6; } address;
int pipe_address(int pipe, address *address);
//--- old.c
int pipe_address(int pipe, address *address) { address->in6.family = 4; address->in6.bytes[15] = pipe; return 0; }
//--- new.c
int pipe_address(int pipe, address *address) {
  address->in6.family = 4;
  address->in6.bytes[15] = pipe;
  address->in6.scope = 2;
  return 0;
}
//--- client
#include "library.h"
int main(void) {
  struct { address address; long after; } mine = {.after = 77};
  if (pipe_address(9, &mine.address) != 0) return 1;
  return mine.address.in6.bytes[15] == 9 && mine.after == 77 ? 0 : 2;
}
