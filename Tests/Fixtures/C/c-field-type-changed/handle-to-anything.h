// Nobody looks behind a handle, so that a pointer to anything constant does as well.
// expect: c-field-type-changed source=risky binary=none session.peer
// expect: c-type-removed source=risky binary=none peer
//--- old
struct peer;
struct session { struct peer *peer; int id; };
int use_session(const struct session *session);
//--- new
struct session { const void *peer; int id; };
int use_session(const struct session *session);
//--- client
int main(void) { struct session session = { .peer = 0, .id = 1 }; return use_session(&session) == 1 && !session.peer ? 0 : 1; }
//--- old.c
int use_session(const struct session *session) { return session->id; }
//--- new.c
int use_session(const struct session *session) { return session->id; }
