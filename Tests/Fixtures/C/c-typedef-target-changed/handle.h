// A handle that clients cannot follow became a number of its size, or the other way round.
// expect: c-typedef-target-changed source=breaking binary=risky session
// expect: c-type-removed source=risky binary=none session_data
// expect: c-typedef-target-changed source=breaking binary=risky ticket
// expect: c-typedef-target-changed source=breaking binary=breaking text
//--- old
typedef struct session_data *session;
typedef unsigned long ticket;
typedef const char *text;
session session_open(void);
ticket session_ticket(session session);
text session_name(session session);
//--- old.c
struct session_data { int id; };
static struct session_data one = { 1 };
session session_open(void) { return &one; }
ticket session_ticket(session session) { return (ticket)session; }
text session_name(session session) { return session->id == 1 ? "a" : "b"; }
//--- new
typedef unsigned long session;
typedef void *ticket;
typedef unsigned long text;
session session_open(void);
ticket session_ticket(session session);
text session_name(session session);
//--- new.c
session session_open(void) { return 9; }
ticket session_ticket(session session) { return (ticket)session; }
text session_name(session session) { return session; }
//--- client
int main(void) {
  session session = session_open();
  ticket ticket = session_ticket(session);
  if (session == (void *)0 || ticket == 0 || ticket % 2 == 7) return 1;
  return session_name(session)[0] == 'a' ? 0 : 2;
}
