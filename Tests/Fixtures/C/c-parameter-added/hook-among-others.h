// What the library tells a program's function in addition, and what that looks for where it was.
// expect: c-parameter-added source=breaking binary=risky game_update
// expect: c-parameter-added source=breaking binary=breaking game_draw
// options: exports
//--- old
extern int game_update(int frame);
extern int game_draw(int frame);
int loop_run(int frames);
//--- old.c
int loop_run(int n) { return game_update(n) + game_draw(n); }
//--- new
extern int game_update(double seconds, int frame, int paused);
extern int game_draw(int width, int frame);
int loop_run(int frames);
//--- new.c
int loop_run(int n) { return game_update(0.5, n, 0) + game_draw(640, n); }
//--- client
int game_update(int frame);
int game_draw(int frame);
int loop_run(int frames);
int game_update(int frame) { return frame * 2; }
int game_draw(int frame) { return frame; }
int main(void) { return loop_run(3) != 9; }
