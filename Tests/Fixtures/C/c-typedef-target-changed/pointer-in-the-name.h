// A typedef that holds the star now breaks who writes it; what the functions take and return is what it was.
// expect: c-typedef-target-changed source=breaking binary=none image
//--- old
typedef struct image { int width; } image;
image *image_new(int width);
int image_width(image *image);
//--- old.c
static struct image one;
image *image_new(int width) { one.width = width; return &one; }
int image_width(image *image) { return image->width; }
//--- new
typedef struct image { int width; } *image;
image image_new(int width);
int image_width(image image);
//--- new.c
static struct image one;
image image_new(int width) { one.width = width; return &one; }
int image_width(image image) { return image->width; }
//--- client
int main(void) {
  image *first = image_new(4);
  return image_width(first) + first->width == 8 ? 0 : 1;
}
