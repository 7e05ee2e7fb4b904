// Spare room that has the prefix of the structure's fields.
// expect: c-reserved-field-used source=risky binary=none stats.f_size
//--- old
struct stats { long f_type; long f_spare[4]; };
int read_stats(struct stats *stats);
//--- new
struct stats { long f_type; long f_size; long f_spare[3]; };
int read_stats(struct stats *stats);
//--- client
int use(void) { struct stats stats; return read_stats(&stats) + (int)stats.f_type; }
