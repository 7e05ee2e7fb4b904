// An enumeration and the integer that it is stored in are one type for callbacks; an int is another.
// expect: c-callback-signature-changed source=none binary=none on_color
// expect: c-callback-signature-changed source=breaking binary=none on_level
// expect: c-type-added source=none binary=none color
//--- old
typedef void (*on_color)(unsigned color);
typedef void (*on_level)(int level);
void listen_for(on_color color, on_level level);
//--- new
enum color { RED, GREEN };
typedef void (*on_color)(enum color color);
typedef void (*on_level)(enum color level);
void listen_for(on_color color, on_level level);
//--- client
static void color(unsigned color) { (void)color; }
static void level(int level) { (void)level; }
int main(void) { listen_for(color, level); return 0; }
