// Who makes one structure and hands over its address has more room than is asked for; in a row every one stands elsewhere.
// expect: c-record-layout-changed source=none binary=risky image
// expect: c-record-layout-changed source=none binary=breaking point
//--- old
struct image { int width; int height; void *_cache; };
int image_area(const struct image *image);
struct point { int x; int y; void *_cache; };
int point_sum(const struct point *points, int count);
//--- old.c
int image_area(const struct image *image) { return image->width * image->height; }
int point_sum(const struct point *points, int count) { int sum = 0; for (int i = 0; i < count; i++) sum += points[i].x; return sum; }
//--- new
struct image { int width; int height; };
int image_area(const struct image *image);
struct point { int x; int y; };
int point_sum(const struct point *points, int count);
//--- new.c
int image_area(const struct image *image) { return image->width * image->height; }
int point_sum(const struct point *points, int count) { int sum = 0; for (int i = 0; i < count; i++) sum += points[i].x; return sum; }
//--- client
int main(void) {
  struct image image = { .width = 2, .height = 3 };
  struct point points[2] = { { .x = 2 }, { .x = 5 } };
  return image_area(&image) == 6 && point_sum(points, 2) == 7 ? 0 : 1;
}
