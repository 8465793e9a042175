import worker from "../worker.ts";

/** The local platform: the Worker as it is deployed, and beside it what exists only here. */
export default worker;
