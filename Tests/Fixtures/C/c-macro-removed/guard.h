// An include guard is no API.
// expect: nothing
//--- old
#ifndef LIBRARY_H
#define LIBRARY_H
int area(int side);
#endif
//--- new
#pragma once
int area(int side);
//--- client
int use(void) { return area(1); }
