// A pointee became const: what clients keep of it in pointers of their own, and what they give, only leads to a warning.
// expect: c-field-type-changed source=risky binary=none event.codes
// expect: c-field-type-changed source=risky binary=none stream.next_in
//--- old
struct event { int *codes; };
struct event *next_event(void);
struct stream { unsigned char *next_in; unsigned avail_in; };
int decode(struct stream *stream);
//--- new
struct event { const int *codes; };
struct event *next_event(void);
struct stream { const unsigned char *next_in; unsigned avail_in; };
int decode(struct stream *stream);
//--- client
int use(unsigned char *in, unsigned count) {
  int *codes = next_event()->codes;
  codes[0] = 0;
  struct stream stream = { .next_in = in, .avail_in = count };
  stream.next_in++;
  return decode(&stream);
}
