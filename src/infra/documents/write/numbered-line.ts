/**
 * How a line begins that has a number: "1. …", "[2] …". Its further lines stand behind the number. The template takes
 * it too.
 */
export const NUMBER_AT_START = /^(?:\d{1,3}[.)]|\[\d{1,3}\])\s/;
