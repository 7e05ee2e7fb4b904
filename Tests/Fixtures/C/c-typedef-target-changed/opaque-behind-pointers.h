// What clients only point to may be anything.
// expect: c-typedef-target-changed source=risky binary=none coder
// expect: c-typedef-target-changed source=risky binary=none sound
// expect: c-typedef-target-changed source=breaking binary=breaking spot
// options: proven
//--- old
typedef struct coder_state coder;
typedef struct sound_private sound;
typedef struct { int x; } spot;
coder *coder_open(void);
int coder_run(coder *coder, const char *text);
int sound_length(const sound *sound);
//--- new
typedef long coder;
typedef void sound;
typedef long spot;
coder *coder_open(void);
int coder_run(coder *coder, const char *text);
int sound_length(const sound *sound);
//--- client
struct app { coder *coder; const sound *sound; };
int use(struct app *app) {
  app->coder = coder_open();
  return coder_run(app->coder, "text") + sound_length(app->sound);
}
int here(spot *spot) { return spot->x; }
