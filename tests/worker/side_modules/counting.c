/* A library that two modules need. */
#define VISIBLE __attribute__((visibility("default")))

VISIBLE int counted;

VISIBLE int
count(void)
{
    return ++counted;
}

VISIBLE int (*counter(void))(void)
{
    return count;
}
