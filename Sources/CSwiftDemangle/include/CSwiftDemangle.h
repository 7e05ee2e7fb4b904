#ifndef CSWIFTDEMANGLE_H
#define CSWIFTDEMANGLE_H

#include <stddef.h>
#include <stdint.h>

/// The Swift runtime's own demangler (swift/stdlib/public/runtime/Demangle.cpp), which every
/// Swift program is linked with and which no module declares.
///
/// Returns NULL for a name that is not mangled; otherwise, when `output_buffer` is NULL, memory
/// that the caller must free.
char *swift_demangle(const char *mangled_name, size_t mangled_name_length,
                     char *output_buffer, size_t *output_buffer_size,
                     uint32_t flags);

#endif
