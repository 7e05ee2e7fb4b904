// The library says the old type itself now: what clients pass is what it was. What it still names is not.
// expect: c-typedef-target-changed source=risky binary=none icon
// expect: c-typedef-target-changed source=risky binary=breaking cursor
//--- old
typedef unsigned int icon;
typedef unsigned int cursor;
int show(icon icon, cursor cursor);
int hide(cursor cursor);
//--- new
typedef unsigned long icon;
typedef unsigned long cursor;
int show(unsigned int icon, unsigned int cursor);
int hide(cursor cursor);
//--- client
int main(void) {
  icon icon = 7;
  cursor cursor = 8;
  return show(icon, cursor) == 15 && hide(-cursor) == 1 ? 0 : 1;
}
//--- old.c
int show(icon icon, cursor cursor) { return (int)(icon + cursor); }
int hide(cursor cursor) { return (int)cursor == -8; }
//--- new.c
int show(unsigned int icon, unsigned int cursor) { return (int)(icon + cursor); }
int hide(cursor cursor) { return cursor == -8ul; }
