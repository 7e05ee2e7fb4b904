// A handle became the structure of the same name: the typedef tells of it, and calls are written as before.
// expect: c-typedef-target-changed source=breaking binary=breaking music
// expect: c-type-removed source=risky binary=none music_data
// expect: c-type-added source=none binary=none music
//--- old
typedef struct music_data *music;
music music_load(const char *file);
void music_play(music music);
//--- new
typedef struct music { int context; unsigned frames; } music;
music music_load(const char *file);
void music_play(music music);
//--- client
void use(void) {
  music song = music_load("a.ogg");
  if (song == 0) return;
  music_play(song);
}
