// A macro makes the fields, and its comments say which of them are private: their loss is no break for programs where nothing
// else moves, though clients that touch them stop.
// expect: c-macro-form-changed source=risky binary=none REQUEST_FIELDS
// expect: c-field-removed source=risky binary=none request.queue
//--- old
#define REQUEST_FIELDS \
  /* public */ \
  void *data; \
  /* private */ \
  void *queue[2]; \
  void *reserved[4];
typedef struct request { REQUEST_FIELDS int result; } request;
int request_send(request *request);
//--- new
#define REQUEST_FIELDS \
  /* public */ \
  void *data; \
  /* private */ \
  void *reserved[6];
typedef struct request { REQUEST_FIELDS int result; } request;
int request_send(request *request);
//--- old.c
int request_send(request *request) { request->queue[0] = 0; request->result = 11; return 0; }
//--- new.c
int request_send(request *request) { request->reserved[0] = 0; request->result = 11; return 0; }
//--- client
#include "library.h"
int main(void) {
  request mine = {.data = 0};
  return request_send(&mine) == 0 && mine.result == 11 ? 0 : 1;
}
