// What comments keep from clients is nobody's business, unless the headers' own code reads it for them.
// expect: c-field-removed source=risky binary=none image.count
// expect: c-field-renamed source=risky binary=none image.cache
// expect: c-function-added source=none binary=none stream_left
// expect: c-field-renamed source=risky binary=none request.links
// expect: c-field-renamed source=risky binary=none pair.second
// expect: c-field-renamed source=breaking binary=none session.key
// expect: c-field-renamed source=breaking binary=none stream.left
// expect: c-field-renamed source=breaking binary=none stream.mode
// expect: c-macro-form-changed source=breaking binary=none STREAM_LEFT
//--- old
struct image {
  int width;
  /*< private >*/
  int count;
  void *cache;
};
struct image *image_new(void);
struct request {
  int links; /* private: do not touch */
  int code;
};
struct request *request_new(void);
struct pair { int first; /* private */ int second; int third; };
struct pair *pair_new(void);
struct session {
  int key; /* private key of the user */
};
struct session *session_new(void);
struct stream {
  /* Private. */
  int left;
  /* Public. */
  int mode;
};
struct stream *stream_new(void);
#define STREAM_LEFT(s) ((s)->left)
//--- new
struct image {
  int width;
  /*< private >*/
  void *state;
};
struct image *image_new(void);
struct request {
  int references; /* private: do not touch */
  int code;
};
struct request *request_new(void);
struct pair { int first; /* private */ int other; int third; };
struct pair *pair_new(void);
struct session {
  int secret; /* private key of the user */
};
struct session *session_new(void);
struct stream {
  /* Private. */
  int room;
  /* Public. */
  int flags;
};
struct stream *stream_new(void);
#define STREAM_LEFT(s) stream_left(s)
int stream_left(const struct stream *stream);
//--- client
int use(void) {
  int own = image_new()->width + request_new()->code + (STREAM_LEFT(stream_new()) = 1);
  return own + pair_new()->first + pair_new()->third + session_new()->key + stream_new()->mode;
}
