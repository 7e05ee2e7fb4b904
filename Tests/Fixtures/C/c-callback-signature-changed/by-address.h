// The library hands a callback's argument by its address now.
// expect: c-callback-signature-changed source=breaking binary=breaking callback.decode
//--- old
struct callback { int (*decode)(int tag, void *argument); void *argument; };
int decode_with(struct callback *callback);
//--- old.c
int decode_with(struct callback *callback) { return callback->decode(1, callback->argument); }
//--- new
struct callback { int (*decode)(int tag, void **argument); void *argument; };
int decode_with(struct callback *callback);
//--- new.c
int decode_with(struct callback *callback) { return callback->decode(1, &callback->argument); }
//--- client
static int on_tag(int tag, void *argument) { *(int *)argument += tag; return 0; }
int main(void) {
  int tags = 0;
  struct callback callback = {on_tag, &tags};
  return decode_with(&callback) || tags != 1;
}
