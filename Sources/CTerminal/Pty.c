// Pseudo-terminals, so that tests can press keys.
#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

int terminal_open_pty(int rows, int columns, char *slave_name, size_t capacity) {
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -errno;
  if (grantpt(master) != 0 || unlockpt(master) != 0
    || ptsname_r(master, slave_name, capacity) != 0) {
    int error = errno;
    close(master);
    return -error;
  }
  terminal_resize_pty(master, rows, columns);
  return master;
}

int terminal_resize_pty(int master, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  return ioctl(master, TIOCSWINSZ, &size) == 0 ? 0 : -errno;
}

bool terminal_is_cooked(int fd) {
  struct termios mode;
  if (tcgetattr(fd, &mode) != 0) return false;
  return (mode.c_lflag & ICANON) && (mode.c_lflag & ECHO);
}

pid_t terminal_spawn_on_pty(
  const char *const argv[], const char *const environment[], int rows, int columns, int *master) {
  char name[128];
  *master = terminal_open_pty(rows, columns, name, sizeof name);
  if (*master < 0) return *master;

  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_init(&actions);
  posix_spawnattr_init(&attributes);
  // Opened by the leader of a session without a terminal, it becomes its controlling terminal.
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, name, O_RDWR, 0);
  posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, STDIN_FILENO, STDERR_FILENO);
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setflags(
    &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);

  pid_t child = 0;
  int error = posix_spawnp(
    &child, argv[0], &actions, &attributes, (char *const *)argv, (char *const *)environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (error) {
    close(*master);
    return -error;
  }
  return child;
}
