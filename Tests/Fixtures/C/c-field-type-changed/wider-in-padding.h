// A number of what the library makes takes the padding behind it: clients look at its lower part. In what clients make it is read whole.
// expect: c-field-type-changed source=none binary=risky reply.code
// expect: c-field-type-changed source=none binary=breaking request.length
//--- old
struct reply { int kind; int length; unsigned code; char *text; };
struct reply *reply_next(void);
struct request { char *text; int length; };
int post(struct request *request);
//--- old.c
#include <stdlib.h>
struct reply *reply_next(void) { struct reply *r = malloc(sizeof *r); r->code = 7; r->length = -3; return r; }
int post(struct request *r) { return r->length > 100 || r->length < -100; }
//--- new
struct reply { int kind; int length; unsigned long code; char *text; };
struct reply *reply_next(void);
struct request { char *text; long length; };
int post(struct request *request);
//--- new.c
#include <stdlib.h>
struct reply *reply_next(void) { struct reply *r = malloc(sizeof *r); r->code = 7; r->length = -3; return r; }
int post(struct request *r) { return r->length > 100 || r->length < -100; }
//--- client
#include <string.h>
int main(void) {
  struct request request;
  memset(&request, 0x55, sizeof request);
  request.length = 3;
  return reply_next()->code != 7 || post(&request);
}
