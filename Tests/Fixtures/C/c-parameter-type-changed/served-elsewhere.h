// What the function took another one takes now, by a longer name: this one fills bytes in its place. Whatever else takes any data takes that too.
// expect: c-parameter-type-changed source=none binary=breaking channel_read
// expect: c-parameter-type-changed source=none binary=none channel_keep
// expect: c-function-added source=none binary=none channel_read_buffer
//--- old
struct buffer;
struct buffer *buffer_new(void);
int buffer_length(const struct buffer *buffer);
int channel_read(struct buffer *into, int count);
int channel_keep(struct buffer *data, int key);
//--- old.c
struct buffer { int length; char bytes[28]; };
static struct buffer one;
struct buffer *buffer_new(void) { return &one; }
int buffer_length(const struct buffer *buffer) { return buffer->length; }
int channel_read(struct buffer *into, int count) { into->length = count; return count; }
int channel_keep(struct buffer *data, int key) { return data != 0 && key; }
//--- new
struct buffer;
struct buffer *buffer_new(void);
int buffer_length(const struct buffer *buffer);
int channel_read(void *into, int count);
int channel_read_buffer(struct buffer *into, int count);
int channel_keep(void *data, int key);
//--- new.c
#include <string.h>
struct buffer { int length; char bytes[28]; };
static struct buffer one;
struct buffer *buffer_new(void) { return &one; }
int buffer_length(const struct buffer *buffer) { return buffer->length; }
int channel_read(void *into, int count) { memset(into, 'a', count); return count; }
int channel_read_buffer(struct buffer *into, int count) { into->length = count; return count; }
int channel_keep(void *data, int key) { return data != 0 && key; }
//--- client
#include "library.h"
int main(void) {
  struct buffer *buffer = buffer_new();
  if (!channel_keep(buffer, 1)) return 1;
  return channel_read(buffer, 6) == 6 && buffer_length(buffer) == 6 ? 0 : 2;
}
