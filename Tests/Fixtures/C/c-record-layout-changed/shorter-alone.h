// One structure at a time, by its address: it may end earlier.
// expect: c-record-layout-changed source=none binary=risky image
//--- old
struct image { int width; int height; void *_cache; };
int image_area(const struct image *image);
//--- old.c
int image_area(const struct image *image) { return image->width * image->height; }
//--- new
struct image { int width; int height; };
int image_area(const struct image *image);
//--- new.c
int image_area(const struct image *image) { return image->width * image->height; }
//--- client
int main(void) {
  struct image image = { .width = 2, .height = 3 };
  return image_area(&image) == 6 ? 0 : 1;
}
