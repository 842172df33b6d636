/** @file A process that does nothing but download, to be killed: FOLDER ADDRESS CHUNK_BYTES. */
import { download } from "../../../../src/weights/cache/download";
import { NodeModelStore } from "../../../../src/weights/cache/node_model_store";

const [folder, address, chunkBytes] = process.argv.slice(2);
await download(new NodeModelStore(folder!), address!, { chunkBytes: Number(chunkBytes) });
