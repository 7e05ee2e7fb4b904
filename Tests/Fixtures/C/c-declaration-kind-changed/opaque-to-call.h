// The address of what only the library defines is nothing that clients could store.
// expect: c-declaration-kind-changed source=risky binary=breaking screen
// expect: c-declaration-kind-changed source=breaking binary=breaking lines
// expect: c-function-added source=none binary=none get_screen
// expect: c-function-added source=none binary=none get_lines
//--- old
typedef struct window window;
extern window *screen;
extern int lines;
int get(window *window);
//--- new
typedef struct window window;
window *get_screen(void);
int get_lines(void);
#define screen (get_screen())
#define lines (get_lines())
int get(window *window);
//--- client
int use(void) { window *own = screen; lines = 25; return get(own) + get(screen); }
