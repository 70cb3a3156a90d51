// A worker that is there and says nothing.
