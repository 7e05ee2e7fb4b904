// Where something is, is told: nobody assigns to a question.
// expect: c-declaration-kind-changed source=risky binary=none stream_tell
//--- old
struct stream { long position; };
#define stream_tell(stream) ((stream)->position)
struct stream *stream_open(void);
//--- new
struct stream { long position; };
long stream_tell(const struct stream *stream);
struct stream *stream_open(void);
//--- client
long use(void) { return stream_tell(stream_open()); }
