// A client's own table of functions hangs on what it hands to the library; another one the library gives out.
// expect: c-field-added source=none binary=breaking codec_calls.flush
//--- old
struct codec;
struct codec_calls { int (*begin)(struct codec *); void (*end)(struct codec *); };
struct codec { const struct codec_calls *calls; int state; };
int codec_drive(struct codec *codec);
const struct codec_calls *codec_standard(void);
//--- old.c
static const struct codec_calls standard;
const struct codec_calls *codec_standard(void) { return &standard; }
int codec_drive(struct codec *codec) { int r = codec->calls->begin(codec); codec->calls->end(codec); return r; }
//--- new
struct codec;
struct codec_calls { int (*begin)(struct codec *); void (*end)(struct codec *); int (*flush)(struct codec *); };
struct codec { const struct codec_calls *calls; int state; };
int codec_drive(struct codec *codec);
const struct codec_calls *codec_standard(void);
//--- new.c
static const struct codec_calls standard;
const struct codec_calls *codec_standard(void) { return &standard; }
int codec_drive(struct codec *codec) { int r = codec->calls->begin(codec); r += codec->calls->flush(codec); codec->calls->end(codec); return r; }
//--- client
static int begin(struct codec *codec) { codec->state = 1; return 3; }
static void end(struct codec *codec) { codec->state = 2; }
static struct { struct codec_calls calls; int guard; } mine = { { begin, end }, 1 };
int main(void) {
  struct codec codec = { &mine.calls, 0 };
  return codec_drive(&codec) == 3 && codec.state == 2 && codec_standard() ? 0 : 1;
}
