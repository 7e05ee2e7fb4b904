// Names say that a field is the library's own; a keyword with an underscore and what is for the user's data do not.
// expect: c-field-removed source=risky binary=breaking buffer.capacity_
// expect: c-field-removed source=risky binary=none view.priv
// expect: c-field-removed source=breaking binary=breaking buffer.class_
// expect: c-field-removed source=breaking binary=breaking view.private_data
//--- old
struct view_private;
struct buffer { char *data; int class_; int capacity_; };
void buffer_read(struct buffer *buffer);
struct view { int width; void *private_data; struct view_private *priv; };
struct view *view_new(void);
//--- new
struct view_private;
struct buffer { char *data; };
void buffer_read(struct buffer *buffer);
struct view { int width; };
struct view *view_new(void);
//--- client
int use(struct buffer *buffer) { buffer->class_ = 1; buffer_read(buffer); return view_new()->private_data != 0; }
