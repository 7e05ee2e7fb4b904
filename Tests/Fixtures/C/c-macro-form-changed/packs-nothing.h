// A mark that packed the client's own records and does nothing now changes their layout without a word.
// expect: c-macro-form-changed source=risky binary=none PACKED
//--- old
#define PACKED __attribute__((packed))
#define EXPORTED __attribute__((visibility("default")))
//--- new
#define PACKED
#define EXPORTED
//--- client
struct PACKED message { char kind; int length; };
int use(struct message *message) { return message->length; }
