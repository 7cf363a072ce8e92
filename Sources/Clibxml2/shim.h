#include <libxml/xmlversion.h>
/* Some builds of libxml2 draw in the headers of ICU, which clash with the copy inside Foundation. */
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
