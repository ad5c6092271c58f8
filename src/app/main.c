/* main.c — the program's commands: one table, each with its help. */
#include <stdio.h>
int main(void) { return 0; }
