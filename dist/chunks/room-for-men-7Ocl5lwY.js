const s={lh:2,fsh:2.3,itt:1.4,sperm:2.3,testisVolume:1.35};export{s as r};
//# sourceMappingURL=room-for-men-7Ocl5lwY.js.map
