// A comment keeps a field of the library's from clients.
// expect: c-field-removed source=risky binary=none log.Private
//--- old
typedef struct log { int station; void *user_data; 
  void *Private; /* don't mess with this! */
} log;
log *log_open(int station);
int log_close(log *log);
//--- old.c
#include <stdlib.h>
log *log_open(int station) { log *l = calloc(1, sizeof *l); l->station = station; return l; }
int log_close(log *l) { free(l); return 0; }
//--- new
typedef struct log { int station; void *user_data; } log;
log *log_open(int station);
int log_close(log *log);
//--- new.c
#include <stdlib.h>
log *log_open(int station) { log *l = calloc(1, sizeof *l); l->station = station; return l; }
int log_close(log *l) { free(l); return 0; }
//--- client
int main(void) { log *own = log_open(3); return own->station != 3 || log_close(own); }
