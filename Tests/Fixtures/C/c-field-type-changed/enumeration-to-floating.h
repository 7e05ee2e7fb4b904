// Clients switch over an enumeration; over a floating number nobody can.
// expect: c-field-type-changed source=breaking binary=breaking pixel.hue
//--- old
enum hue { RED, GREEN };
struct pixel { enum hue hue; };
void draw(struct pixel *pixel);
//--- new
enum hue { RED, GREEN };
struct pixel { double hue; };
void draw(struct pixel *pixel);
//--- client
int use(struct pixel *pixel) { switch (pixel->hue) { case RED: return 1; case GREEN: return 2; } return 0; }
