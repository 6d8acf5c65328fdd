/** The entry `kebao/site`: a catalogue as a website that people walk through. */
export {}
