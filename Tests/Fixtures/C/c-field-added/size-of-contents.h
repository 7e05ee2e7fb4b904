// A size that counts what stands beside it says nothing about the structure.
// expect: c-field-added source=none binary=breaking buffer.flags
//--- old
struct buffer { unsigned long size; char *data; };
int fill(struct buffer *buffer);
//--- old.c
int fill(struct buffer *buffer) { buffer->size = 0; return 0; }
//--- new
struct buffer { unsigned long size; char *data; long flags; };
int fill(struct buffer *buffer);
//--- new.c
int fill(struct buffer *buffer) { buffer->size = 0; buffer->flags = 9; return 0; }
//--- client
int main(void) { struct { struct buffer buffer; long after; } box = {{0, 0}, 5}; return fill(&box.buffer) || box.after != 5; }
