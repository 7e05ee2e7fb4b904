// What was opaque still is for clients of the old header; its definition is in a new one.
// expect: c-header-added source=none binary=none library
//--- old
struct connection;
struct connection *connect_to(const char *place);
//--- new
struct connection;
struct connection *connect_to(const char *place);
//--- new library-private.h
struct connection { int handle; };
//--- client
#include "library.h"
struct pool { struct connection *first; };
int use(struct pool *pool) { return (pool->first = connect_to("here")) != 0; }
