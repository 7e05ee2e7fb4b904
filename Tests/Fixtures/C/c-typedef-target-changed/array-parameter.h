// Parameters of an array's type are pointers whatever its length is: the library fills more than clients have.
// expect: c-typedef-target-changed source=risky binary=breaking samples
//--- old
typedef int samples[3];
int fill(samples samples);
//--- new
typedef int samples[4];
int fill(samples samples);
//--- client
struct row { samples samples; int guard; };
int main(void) {
  struct row row = { .guard = 7 };
  return fill(row.samples) + (row.guard == 7 ? 0 : 1);
}
//--- old.c
int fill(samples samples) { for (int i = 0; i < 3; i++) samples[i] = i; return 0; }
//--- new.c
int fill(samples samples) { for (int i = 0; i < 4; i++) samples[i] = i; return 0; }
