// A packed enumeration is as small as its constants allow.
// expect: c-enum-underlying-type-changed source=risky binary=breaking kind
//--- old
enum kind { OPENED, CLOSED };
struct event { enum kind kind; char code; };
int post(struct event *event);
//--- old.c
int post(struct event *event) { return event->code; }
//--- new
enum __attribute__((packed)) kind { OPENED, CLOSED };
struct event { enum kind kind; char code; };
int post(struct event *event);
//--- new.c
int post(struct event *event) { return event->code; }
//--- client
int main(void) { struct event event = {CLOSED, 7}; return post(&event) - 7; }
