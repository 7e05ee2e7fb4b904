// A comment keeps a field of the library's from clients.
// expect: c-field-removed source=risky binary=none log.Private
//--- old
typedef struct log { int station; void *user_data; 
  void *Private; /* don't mess with this! */
} log;
log *log_open(int station);
int log_close(log *log);
//--- new
typedef struct log { int station; void *user_data; } log;
log *log_open(int station);
int log_close(log *log);
//--- client
int use(void) { log *own = log_open(3); return own->station + log_close(own); }
