// What the function took another one takes now, by a longer name: this one fills bytes in its place. Whatever else takes any data takes that too,
// also bytes beside a function of their own, and a structure beside one that only begins with the same letters.
// expect: c-parameter-type-changed source=none binary=breaking channel_read
// expect: c-parameter-type-changed source=none binary=none channel_keep
// expect: c-parameter-type-changed source=none binary=none channel_write
// expect: c-parameter-type-changed source=none binary=none channel_hold
// expect: c-function-added source=none binary=none channel_read_buffer
// expect: c-function-added source=none binary=none channel_write_text
// expect: c-function-added source=none binary=none channel_holder
//--- old
struct buffer;
struct buffer *buffer_new(void);
int buffer_length(const struct buffer *buffer);
int channel_read(struct buffer *into, int count);
int channel_keep(struct buffer *data, int key);
int channel_write(const char *data, int count);
int channel_hold(struct buffer *data);
//--- old.c
struct buffer { int length; char bytes[28]; };
static struct buffer one;
struct buffer *buffer_new(void) { return &one; }
int buffer_length(const struct buffer *buffer) { return buffer->length; }
int channel_read(struct buffer *into, int count) { into->length = count; return count; }
int channel_keep(struct buffer *data, int key) { return data != 0 && key; }
int channel_write(const char *data, int count) { return data[0] == 'a' ? count : 0; }
int channel_hold(struct buffer *data) { return data != 0; }
//--- new
struct buffer;
struct buffer *buffer_new(void);
int buffer_length(const struct buffer *buffer);
int channel_read(void *into, int count);
int channel_read_buffer(struct buffer *into, int count);
int channel_keep(void *data, int key);
int channel_write(const void *data, int count);
int channel_write_text(const char *text, int count);
int channel_hold(void *data);
int channel_holder(struct buffer *data);
//--- new.c
#include <string.h>
struct buffer { int length; char bytes[28]; };
static struct buffer one;
struct buffer *buffer_new(void) { return &one; }
int buffer_length(const struct buffer *buffer) { return buffer->length; }
int channel_read(void *into, int count) { memset(into, 'a', count); return count; }
int channel_read_buffer(struct buffer *into, int count) { into->length = count; return count; }
int channel_keep(void *data, int key) { return data != 0 && key; }
int channel_write(const void *data, int count) { return *(const char *)data == 'a' ? count : 0; }
int channel_write_text(const char *text, int count) { return channel_write(text, count); }
int channel_hold(void *data) { return data != 0; }
int channel_holder(struct buffer *data) { return data == &one; }
//--- client
#include "library.h"
int main(void) {
  struct buffer *buffer = buffer_new();
  if (!channel_keep(buffer, 1) || channel_write("a", 1) != 1 || !channel_hold(buffer)) return 1;
  return channel_read(buffer, 6) == 6 && buffer_length(buffer) == 6 ? 0 : 2;
}
