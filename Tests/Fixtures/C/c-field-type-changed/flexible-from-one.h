// An array of one that stood for many: only who initialises it or asks for its size notices.
// expect: c-field-type-changed source=risky binary=risky message.text
//--- old
struct message { unsigned length; char text[1]; };
struct message *next_message(void);
//--- new
struct message { unsigned length; char text[]; };
struct message *next_message(void);
//--- client
int use(void) {
  struct message *message = next_message();
  return message->text[message->length - 1];
}
