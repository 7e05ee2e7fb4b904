// A variable that clients hang a function of theirs into is called by the library; one without that name by clients as well.
// expect: c-callback-signature-changed source=breaking binary=risky message_hook
// expect: c-callback-signature-changed source=breaking binary=breaking allocate
//--- old
extern void (*message_hook)(const char *message);
void post(const char *message);
extern int (*allocate)(int size);
//--- old.c
void (*message_hook)(const char *message);
void post(const char *m) { if (message_hook) message_hook(m); }
static int own(int size) { return size; }
int (*allocate)(int size) = own;
//--- new
extern void (*message_hook)(const char *message, int level);
void post(const char *message);
extern int (*allocate)(int size, int kind);
//--- new.c
void (*message_hook)(const char *message, int level);
void post(const char *m) { if (message_hook) message_hook(m, 2); }
static int own(int size, int kind) { return size + kind; }
int (*allocate)(int size, int kind) = own;
//--- client
static int seen;
static void on_message(const char *message) { seen += message[0]; }
int main(void) {
  message_hook = on_message;
  post("a");
  return seen == 'a' && allocate(3) == 3 ? 0 : 1;
}
